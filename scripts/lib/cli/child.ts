import type { ChildProcess } from 'node:child_process'
import { beforeEnd } from './ending.ts'

/** Has a child end with this process: asked to by a signal that ends this one, and waited for; killed at the latest. */
export function endWithUs(child: ChildProcess): void {
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  })
  const kill = () => child.kill('SIGKILL')
  process.on('exit', kill)
  const release = beforeEnd(() => {
    child.kill('SIGTERM')
    return ended
  })
  ended.then(() => {
    process.off('exit', kill)
    release()
  })
}
