/** Numbers from 0 up to `below`, the same in every run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const pieces = [
  ...[
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\0',
    '\u2028',
    '😀',
    'é',
    ' ',
    '-',
    '1e9',
    '1e999',
    'NaN',
    'null',
    'true',
  ],
  ...[
    '"__proto__":',
    '"constructor":',
    '"page":-1,',
    '"data":[],',
    '"patch":{},',
    '"__UNDEFINED___"',
    '"type":1,',
    '9'.repeat(400),
  ],
]

/** Damaged copies of a message: cut, doubled, and with pieces put in; the same in every run. */
export function* mutations(text: string, count: number): Generator<string> {
  const pick = numbers(11)
  for (let made = 0; made < count; made++) {
    let copy = text
    for (let times = 1 + pick(3); times > 0; times--) {
      const at = pick(copy.length + 1)
      const to = at + pick(copy.length - at + 1)
      const change = pick(3)
      if (change === 0) copy = copy.slice(0, at) + copy.slice(to)
      else if (change === 1) copy = copy.slice(0, to) + copy.slice(at)
      else copy = copy.slice(0, at) + pieces[pick(pieces.length)] + copy.slice(at)
    }
    yield copy
  }
}
