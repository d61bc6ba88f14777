// A worker thread: checks the documents that it is sent, one after the other, until it is ended.
import { parentPort, workerData } from 'node:worker_threads'
import { Checker } from '../checker.ts'
import { Sweeper } from '../memory.ts'
import type { Done, Task, WorkerData } from './messages.ts'

const checker = new Checker((workerData as WorkerData).options)
const sweeper = new Sweeper()
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (task: Task) => {
  last = last.then(async () => {
    const outcome = await checker.checkTraced(task.path, task.input)
    const done: Done = { id: task.id, outcome }
    parentPort?.postMessage(done)
    sweeper.between()
  })
})
