import { type Answer, addressOf, PAGE } from './recording.ts'

/** Asks the live server for an address, as a page would; `undefined` where it doesn't answer. */
export type Ask = (url: string) => Promise<Answer | undefined>

/** Asks a server on this machine. A page that is asked for gets no source maps: they are most of the bytes. */
export function askOf(port: number, asPage: Readonly<Record<string, string>> = {}): Ask {
  return async (url) => {
    const headers = url === PAGE ? { ...asPage, accept: 'text/html' } : asPage
    const response = await fetch(`http://localhost:${port}${url}`, { headers }).catch(() => undefined)
    const type = response?.headers.get('content-type') ?? 'text/javascript'
    // Vite answers with the page where it has no module.
    if (!response?.ok || (type.includes('html') && url !== PAGE)) return undefined
    const body = (await response.text()).replace(/\n\/\/# sourceMappingURL=data:[^\n]*\s*$/, '\n')
    return { url, type, body }
  }
}

/**
 * All that the pages of a deck have asked for, its slides, and what these import, by address. A module stands after one
 * that imports it: asked for in this order, Vite knows each by its file.
 */
export async function record(asked: Iterable<string>, ask: Ask): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {}
  const seen = new Set<string>()
  const styles: string[] = []
  for (const first of inTurn(
    [PAGE, ...asked].filter((url) => !isStyleOfAll(url)),
    styles,
  )) {
    const open = [first]
    for (let url = open.shift(); url !== undefined; url = open.shift()) {
      const address = addressOf(url)
      if (seen.has(address) || isState(address)) continue
      if (isStyleOfAll(address) && first !== url) {
        styles.push(url)
        continue
      }
      seen.add(address)
      const answer = await ask(url)
      if (!answer) continue
      answers[address] = answer
      open.push(...importsOf(answer), ...laterOf(answer))
    }
  }
  return answers
}

function* inTurn(...lists: (readonly string[])[]): Generator<string> {
  for (const list of lists) yield* list
}

/** UnoCSS's styles are made of all modules that were asked for before. */
export function isStyleOfAll(address: string): boolean {
  return address.includes('__uno')
}

/** The modules that every page loads, in the order in which they are met. */
export function modulesOf(answers: Readonly<Record<string, Answer>>): string[] {
  const found = new Set<string>()
  const follow = (answer: Answer | undefined) => {
    for (const url of answer ? importsOf(answer) : []) {
      if (found.has(url)) continue
      found.add(url)
      follow(answers[addressOf(url)])
    }
  }
  follow(answers[PAGE])
  return [...found]
}

/** What presenter and audience share: it is not as it was at the start. */
export function isState(address: string): boolean {
  return address.startsWith('/@server-re')
}

/** What a page or module loads by itself. */
export function importsOf({ url, type, body }: Answer): string[] {
  const pattern = type.includes('html')
    ? /\bsrc="(\/[^"]+)"/g
    : /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"'\n]+)["']/g
  return addressesIn(body, pattern, url)
}

/** What a module of the deck or of Slidev loads when it is needed, such as a slide; not a package, such as Mermaid. */
function laterOf({ url, body }: Answer): string[] {
  const found = addressesIn(body, /\bimport\(\s*['"](\.{0,2}\/[^'"\n]+)['"]\s*\)/g, url)
  return isOfPackage(url) ? [] : found.filter((one) => !isOfPackage(one))
}

function isOfPackage(url: string): boolean {
  return url.includes('/node_modules/') && !url.includes('/@slidev/client/')
}

function addressesIn(text: string, pattern: RegExp, from: string): string[] {
  return [...text.matchAll(pattern)].map(([, address = '']) => {
    const { pathname, search } = new URL(address, new URL(from, 'http://localhost'))
    return address.startsWith('/') ? address : pathname + search
  })
}
