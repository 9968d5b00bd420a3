import { type Answer, addressOf, PAGE } from './recording.ts'

/** Asks the live server for an address, as a page would; `undefined` where it doesn't answer. */
export type Ask = (url: string) => Promise<Answer | undefined>

/** Asks a server on this machine. A page that is asked for gets no source maps: they are most of the bytes. */
export function askOf(port: number): Ask {
  return async (url) => {
    const headers = url === PAGE ? { accept: 'text/html' } : {}
    const response = await fetch(`http://localhost:${port}${url}`, { headers }).catch(() => undefined)
    if (!response?.ok) return undefined
    const body = (await response.text()).replace(/\n\/\/# sourceMappingURL=data:[^\n]*\s*$/, '\n')
    return { url, type: response.headers.get('content-type') ?? 'text/javascript', body }
  }
}

/**
 * All that the pages of a deck have asked for, its slides, and what these import, by address. A module stands after one
 * that imports it: asked for in this order, Vite knows each by its file.
 */
export async function record(asked: Iterable<string>, ask: Ask): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {}
  const seen = new Set<string>()
  for (const first of [PAGE, ...asked]) {
    const open = [first]
    for (let url = open.shift(); url !== undefined; url = open.shift()) {
      const address = addressOf(url)
      if (seen.has(address) || isState(address)) continue
      seen.add(address)
      const answer = await ask(url)
      if (!answer) continue
      answers[address] = answer
      open.push(...importsOf(answer))
    }
  }
  return answers
}

/** The modules that every page loads, in the order in which they are met. */
export function modulesOf(answers: Readonly<Record<string, Answer>>): string[] {
  const found = new Set<string>()
  const follow = (answer: Answer | undefined) => {
    for (const url of answer ? importsOf(answer) : []) {
      if (isSlide(url) || found.has(url)) continue
      found.add(url)
      follow(answers[addressOf(url)])
    }
  }
  follow(answers[PAGE])
  return [...found]
}

function isSlide(url: string): boolean {
  return /^\/@slidev\/slides\/\d+\/md$/.test(url)
}

/** What presenter and audience share: it is not as it was at the start. */
export function isState(address: string): boolean {
  return address.startsWith('/@server-re')
}

/** The modules that a page or module loads by itself, and the slides. */
export function importsOf({ type, body }: Answer): string[] {
  const pattern = type.includes('html')
    ? /\bsrc="(\/[^"]+)"/g
    : /(?:\bfrom|\bimport)\s*"(\/[^"\n]+)"|\bimport\(['"](\/@slidev\/slides\/\d+\/md)['"]\)/g
  return [...body.matchAll(pattern)].map(([, one, slide]) => one ?? slide ?? '')
}
