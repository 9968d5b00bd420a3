import type { Lock } from './lock.ts'

/** What became of a paragraph since it was locked. */
export interface Change {
  readonly id: string
  /** As in “2.3 was changed”, “2.3 was moved to 2.4”. */
  readonly how: string
}

/** What differs between the essay that was locked and the one at hand, in reading order, additions last. */
export function changesBetween(locked: Lock['paragraphs'], now: Lock['paragraphs']): Change[] {
  const lockedIds = idsByHash(locked)
  const nowIds = idsByHash(now)
  const changes = Object.entries(locked).flatMap(([id, { sha256 }]): Change[] => {
    if (now[id]?.sha256 === sha256) return []
    const moved = nowIds.get(sha256)
    if (moved !== undefined) return [{ id, how: `moved to ${moved}` }]
    const replaced = now[id] !== undefined && !lockedIds.has(now[id].sha256)
    return [{ id, how: replaced ? 'changed' : 'removed' }]
  })
  const told = new Set(changes.filter(({ how }) => how === 'changed').map(({ id }) => id))
  const added = Object.entries(now)
    .filter(([id, { sha256 }]) => !lockedIds.has(sha256) && !told.has(id))
    .map(([id]) => ({ id, how: 'added' }))
  return [...changes, ...added]
}

/** Whether the text at hand is the one that was locked, in another version: half of it is still there. */
export function isSameEssay(locked: Lock['paragraphs'], now: Lock['paragraphs']): boolean {
  const hashes = idsByHash(now)
  const all = Object.values(locked)
  return all.filter(({ sha256 }) => hashes.has(sha256)).length * 2 >= all.length
}

/** Places of the essay at hand under the ids that they had when they were locked, and what is new under others. */
export function namedAsLocked(
  places: ReadonlyMap<string, string>,
  locked: Lock['paragraphs'],
  now: Lock['paragraphs'],
): Map<string, string> {
  const ids = idsByHash(locked)
  const added = changesBetween(locked, now).filter(({ how }) => how === 'added')
  const isAdded = (id: string): boolean => added.some((change) => change.id === id)
  return new Map(
    [...places].map(([id, text]) => [
      ids.get(now[id]?.sha256 ?? '') ?? (isAdded(id) ? `the new ${id}` : id),
      text,
    ]),
  )
}

function idsByHash(paragraphs: Lock['paragraphs']): Map<string, string> {
  return new Map(Object.entries(paragraphs).map(([id, { sha256 }]) => [sha256, id]))
}
