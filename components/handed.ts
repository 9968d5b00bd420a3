/** What goes along with a window that switches to the deck in another language. */
export interface Handed {
  /** The vote's counts as the window keeps them. */
  readonly tally?: string
  /** While presenting, when each language has a server of its own: the presenter's timer, and dark or light. */
  readonly timer?: object
  readonly dark?: boolean
}

const mark = '#handed='

/** As the end of an address, which no server is sent; nothing where there is nothing to hand on. */
export function toHash(handed: Handed): string {
  const text = JSON.stringify(handed)
  return text === '{}' ? '' : mark + encodeURIComponent(text)
}

/** What an address hands on; `undefined` where it ends otherwise. Each part has the type that it should have. */
export function fromHash(hash: string): Handed | undefined {
  if (!hash.startsWith(mark)) return undefined
  try {
    const { tally, timer, dark } = JSON.parse(decodeURIComponent(hash.slice(mark.length))) ?? {}
    return {
      ...(typeof tally === 'string' ? { tally } : {}),
      ...(isTimer(timer) ? { timer } : {}),
      ...(typeof dark === 'boolean' ? { dark } : {}),
    }
  } catch {
    return {}
  }
}

function isTimer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const { status, slides, startedAt, pausedAt } = value as Record<string, unknown>
  return (
    ['stopped', 'running', 'paused'].includes(String(status)) &&
    typeof slides === 'object' &&
    slides !== null &&
    [startedAt, pausedAt].every(Number.isFinite)
  )
}
