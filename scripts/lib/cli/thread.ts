import { Worker } from 'node:worker_threads'

/** Starts a module of ours in a thread of its own, which gets `data` as its `workerData`. */
export function startThread(module: URL, data: unknown): Worker {
  // What this process was started with, such as a script to evaluate, is none of the thread's.
  return new Worker(module, { workerData: data, execArgv: [] })
}
