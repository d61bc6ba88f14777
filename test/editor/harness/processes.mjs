// Processes that the tests start: waited for, ended by their id, their last words kept.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

const running = new Set()
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) child.kill('SIGTERM')
    process.exit(130)
  })
}
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a program; `stop` ends it and `said` is what it wrote. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  running.add(child)
  let output = ''
  const keep = (chunk) => {
    output = (output + chunk).slice(-20_000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      keep(String(error))
      running.delete(child)
      resolve(-1)
    })
    child.once('exit', (code) => {
      running.delete(child)
      resolve(code ?? -1)
    })
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
    await ended
    clearTimeout(timer)
  }
  return { pid: child.pid, ended, stop, said: () => output }
}

/** Runs a program to its end; rejects when it takes longer than `timeout` milliseconds. */
export async function run(command, args, { timeout = 60_000, ...options } = {}) {
  const child = start(command, args, options)
  const late = Symbol('late')
  const code = await within(child.ended, timeout, late)
  if (code === late) {
    await child.stop()
    throw new Error(`${command} did not end within ${timeout / 1000} s:\n${child.said()}`)
  }
  return { code, output: child.said() }
}

async function within(promise, timeout, late) {
  let timer
  const limit = new Promise((resolve) => {
    timer = setTimeout(() => resolve(late), timeout)
  })
  try {
    return await Promise.race([promise, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** A port of the loopback interface that nobody listens on. */
export async function freePort() {
  const server = createServer()
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Asks `probe` again and again until it answers with something; what it threw last is the reason in the end. */
export async function until(what, probe, timeout = 20_000) {
  const end = Date.now() + timeout
  let reason = ''
  for (;;) {
    try {
      const answer = await probe()
      if (answer) return answer
    } catch (error) {
      reason = `: ${error.message}`
    }
    if (Date.now() > end) throw new Error(`${what} did not happen within ${timeout / 1000} s${reason}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
