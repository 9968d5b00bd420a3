import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds between two looks. */
const interval = 200

/**
 * Follows how much memory a process and all below it take together, pages that several of them share counted once
 * (PSS). `stop` ends that and gives the greatest sum in bytes; `undefined` on systems that don't tell, which are
 * all but Linux.
 */
export function watchMemory(pid: number): { stop: () => number | undefined } {
  let peak = 0
  const look = () => {
    peak = Math.max(peak, sumOf(processTree(pid, parents())))
  }
  const timer = setInterval(look, interval)
  return {
    stop: () => {
      clearInterval(timer)
      return peak || undefined
    },
  }
}

/** Pure: a process and all that it started, and so on; `parents` has the parent of each process. */
export function processTree(root: number, parents: ReadonlyMap<number, number>): number[] {
  const tree = [root]
  // It grows while it is gone through.
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child)
  return tree
}

/** Pure: the bytes in a process's `smaps_rollup`; 0 where it has none. */
export function pssOf(rollup: string): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1024
}

/** Pure: the parent in a process's `stat`, whose second field, a name in brackets, may hold anything. */
export function parentOf(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

function parents(): Map<number, number> {
  const pids = processes()
  return new Map(pids.map((pid) => [pid, parentOf(readProcess(pid, 'stat'))]))
}

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Boolean)
  } catch {
    return []
  }
}

function sumOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + pssOf(readProcess(pid, 'smaps_rollup')), 0)
}

/** Empty for a process that is gone. */
function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
