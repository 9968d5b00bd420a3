import type { Language } from '../data/model.ts'
import { leverage } from '../data/positions.ts'
import type { Diagram } from './diagram.ts'
import { facing } from './facing.ts'

/** What force stands behind the talks (1.6, 2.4, 2.5); nothing here is drawn as running during the rounds. */
export function forceBehindTheTalks(language: Language): Diagram {
  return facing({
    language,
    title: { ja: '交渉の背後にある力', en: 'The force behind the talks' },
    description: {
      ja: '左は米国の要求の背景、右はイランが梃子や抑止力とみなすもの。',
      en: 'Left, what stands behind the US demands; right, what Iran regards as lever and deterrent.',
    },
    heads: {
      us: { ja: '米国の要求の背景', en: 'Behind the US demands' },
      iran: { ja: 'イランの梃子と抑止力', en: "Iran's deterrent, as Iran sees it" },
    },
    said: leverage,
  })
}
