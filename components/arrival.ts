import { fromHash, type Handed } from './handed.ts'

/** Under it a window keeps the vote's counts. No other deck of the same site sees them, and they go with the window. */
export const tallyKey = `vote ${import.meta.env.BASE_URL}`

/** Under it Slidev keeps dark or light, for all windows of a server. */
const schemeKey = 'slidev-color-schema'

/** What this window brought along from the deck in another language. It is read before the router reads the address. */
export const arrival: Handed | undefined = take()

function take(): Handed | undefined {
  const handed = fromHash(location.hash)
  if (!handed) return undefined
  history.replaceState(history.state, '', location.pathname + location.search)
  // A link of another site hands on nothing.
  if (!URL.canParse(document.referrer) || new URL(document.referrer).hostname !== location.hostname)
    return undefined
  try {
    // At once: a server that has just started may load the page anew before it is set up.
    if (handed.tally !== undefined) sessionStorage.setItem(tallyKey, handed.tally)
    if (handed.dark !== undefined) localStorage.setItem(schemeKey, handed.dark ? 'dark' : 'light')
  } catch {
    // A browser that keeps nothing can't be given anything to keep.
  }
  return handed
}

/** The counts that this window would keep over a reload. */
export function keptTally(): string | undefined {
  try {
    return sessionStorage.getItem(tallyKey) ?? undefined
  } catch {
    return undefined
  }
}
