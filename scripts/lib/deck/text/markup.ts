import type { Stretch } from './blank.ts'

/** A tag of HTML or of a component, as it is written. */
export interface Markup extends Stretch {
  readonly name: string
  /** An opening tag, a closing one, or both in one. */
  readonly kind: 'open' | 'close' | 'empty'
  readonly attributes: readonly Attribute[]
}

/** An attribute as it is written: `:p`, `v-bind:p` and `p` are three names. */
export interface Attribute {
  readonly name: string
  readonly value: string
  readonly at: number
}

/** An opening tag with what stands between it and its closing one. */
export interface Element extends Stretch {
  readonly tag: Markup
  readonly inner: Stretch
}

/** More attributes than any tag has: what has more is no tag, and would be read again and again. */
const mostAttributes = 200

/** The tags of a text whose code is hidden, in order. A text of brackets and quotes costs no more than any other. */
export function scanTags(text: string): Markup[] {
  const tags: Markup[] = []
  const reader = new TagReader(text)
  for (let at = text.indexOf('<'); at >= 0; ) {
    const tag = text[at - 1] === '\\' ? undefined : reader.read(at)
    if (tag) tags.push(tag)
    at = text.indexOf('<', tag ? tag.end : at + 1)
  }
  return tags
}

/** The elements with some names, nested ones too, in the order of their ends. What is not closed is none. */
export function elementsOf(tags: readonly Markup[], isMeant: (name: string) => boolean): Element[] {
  const open = new Map<string, Markup[]>()
  return tags.flatMap((tag) => {
    if (!isMeant(tag.name) || tag.kind === 'empty') return []
    const above = open.get(tag.name) ?? []
    if (tag.kind === 'open') {
      open.set(tag.name, above)
      above.push(tag)
      return []
    }
    const opening = above.pop()
    return opening
      ? [{ tag: opening, at: opening.at, end: tag.end, inner: { at: opening.end, end: tag.at } }]
      : []
  })
}

class TagReader {
  readonly #text: string
  /** Quotation marks that come no more. */
  readonly #missing = new Set<string>()
  #place = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The tag at an offset; `undefined` for a bracket that begins none. */
  read(at: number): Markup | undefined {
    this.#place = at + 1
    const closes = this.#take(/\//y) !== undefined
    const name = this.#take(/[A-Za-z][\w.-]*/y)
    if (name === undefined || /[^\s/>]/.test(this.#text[this.#place] ?? '')) return undefined
    const attributes: Attribute[] = []
    for (let count = 0; count < mostAttributes; count++) {
      this.#take(/\s+/y)
      const end = this.#take(/\/?>/y)
      if (end !== undefined) {
        const kind = closes ? 'close' : end === '/>' ? 'empty' : 'open'
        return { name, kind, attributes, at, end: this.#place }
      }
      const attribute = this.#attribute()
      if (!attribute) return undefined
      if (attribute.name !== '') attributes.push(attribute)
    }
    return undefined
  }

  #attribute(): Attribute | undefined {
    const at = this.#place
    const name = this.#take(/[^\s"'<>/=]+/y) ?? ''
    if (name !== '' && this.#take(/\s*=\s*/y) === undefined) return { name, value: '', at }
    const quoted = this.#quoted()
    if (quoted !== undefined) return { name, value: quoted, at }
    // A slash or an equals sign that stands alone says nothing.
    const value = this.#take(name === '' ? /[/=]/y : /[^\s"'<>]+/y)
    return value === undefined ? undefined : { name, value: name === '' ? '' : value, at }
  }

  /** What stands in quotation marks here. */
  #quoted(): string | undefined {
    const mark = this.#text[this.#place] ?? ''
    if ((mark !== '"' && mark !== "'") || this.#missing.has(mark)) return undefined
    const start = this.#place + 1
    const end = this.#text.indexOf(mark, start)
    if (end < 0) {
      this.#missing.add(mark)
      return undefined
    }
    this.#place = end + 1
    return this.#text.slice(start, end)
  }

  /** What matches here, passed over. */
  #take(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.#place
    const found = sticky.exec(this.#text)?.[0]
    if (found !== undefined) this.#place += found.length
    return found
  }
}
