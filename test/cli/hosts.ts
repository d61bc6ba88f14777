// Hosts for tests: each a network namespace with an ssh server and, where the work is, a folder of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const sshd = '/usr/sbin/sshd'
const port = 2222

/** Why there can be no hosts here; undefined where there can. */
export const noHosts = obstacle()

function obstacle(): string | undefined {
  if (process.platform !== 'linux') return 'needs Linux'
  if (process.getuid?.() !== 0) return 'needs root'
  if (!existsSync(sshd)) return 'needs openssh-server'
  if (spawnSync('ssh', ['-V']).status !== 0) return 'needs ssh'
  const name = `np${process.pid}t`
  if (spawnSync('ip', ['netns', 'add', name]).status !== 0) return 'needs network namespaces'
  spawnSync('ip', ['netns', 'del', name])
  return undefined
}

function must(program: string, ...argv: string[]): void {
  const { status, stderr, error } = spawnSync(program, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${argv.join(' ')}: ${error?.message ?? stderr}`)
}

/** Hosts that see a folder of their own where `folder` is, and have `env`. */
export class Hosts {
  /** The command that reaches them by their names. */
  readonly ssh: string
  readonly #files = mkdtempSync(join(tmpdir(), 'neuroprose-hosts-'))
  readonly #servers: ChildProcess[] = []
  readonly #spaces: string[] = []

  constructor(names: readonly string[], folder: string, env: Readonly<Record<string, string>>) {
    const config = join(this.#files, 'ssh_config')
    this.ssh = `ssh -F ${config}`
    for (const key of ['server', 'client']) must('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', this.#at(key))
    try {
      // Servers drop their rights in this folder, which a service would make.
      mkdirSync('/run/sshd', { recursive: true })
      const known = names.map((name, i) => this.#host(name, i, folder, env))
      writeFileSync(config, known.join(''), { mode: 0o600 })
      for (const name of names) this.#reach(name)
    } catch (error) {
      this.end()
      throw error
    }
  }

  /** What the host has in place of the folder. */
  folderOf(name: string): string {
    return this.#at(`${name}.work`)
  }

  /** Ends the servers and takes everything away. */
  end(): void {
    for (const server of this.#servers) server.kill()
    for (const space of this.#spaces) spawnSync('ip', ['netns', 'del', space])
    rmSync(this.#files, { recursive: true, force: true })
  }

  #at(name: string): string {
    return join(this.#files, name)
  }

  /** Starts one; gives what a client has to know. */
  #host(name: string, i: number, folder: string, env: Readonly<Record<string, string>>): string {
    const space = `np${process.pid}${i}`
    const link = `np${process.pid}h${i}`
    const [here, there] = [`10.213.${i}.1`, `10.213.${i}.2`]
    must('ip', 'netns', 'add', space)
    this.#spaces.push(space)
    must('ip', 'link', 'add', link, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space)
    must('ip', 'addr', 'add', `${here}/30`, 'dev', link)
    must('ip', 'link', 'set', link, 'up')
    must('ip', '-n', space, 'addr', 'add', `${there}/30`, 'dev', 'eth0')
    must('ip', '-n', space, 'link', 'set', 'eth0', 'up')
    mkdirSync(this.folderOf(name))
    const settings = [
      `ListenAddress ${there}:${port}`,
      `HostKey ${this.#at('server')}`,
      `AuthorizedKeysFile ${this.#at('client.pub')}`,
      'PidFile none',
      'StrictModes no',
      'UsePAM no',
      'PermitRootLogin prohibit-password',
      `SetEnv ${Object.entries(env)
        .map(([key, value]) => `"${key}=${value}"`)
        .join(' ')}`
    ]
    writeFileSync(this.#at(`${name}.conf`), `${settings.join('\n')}\n`)
    const script = 'mount --bind "$1" "$2" && exec "$3" -D -e -f "$4"'
    const argv = ['sh', '-c', script, 'sh', this.folderOf(name), folder, sshd, this.#at(`${name}.conf`)]
    this.#servers.push(spawn('ip', ['netns', 'exec', space, ...argv], { stdio: 'ignore' }))
    const client = [
      `Host ${name}`,
      `HostName ${there}`,
      `Port ${port}`,
      'User root',
      `IdentityFile ${this.#at('client')}`,
      'IdentitiesOnly yes',
      'StrictHostKeyChecking no',
      'UserKnownHostsFile /dev/null',
      'LogLevel ERROR'
    ]
    return `${client.join('\n  ')}\n`
  }

  /** Waits until it answers. */
  #reach(name: string): void {
    const [program = '', ...argv] = this.ssh.split(' ')
    for (let i = 0; i < 60; i++) {
      if (spawnSync(program, [...argv, '-o', 'ConnectTimeout=1', name, 'true']).status === 0) return
      spawnSync('sleep', ['0.25'])
    }
    throw new Error(`the host ${name} does not answer`)
  }
}
