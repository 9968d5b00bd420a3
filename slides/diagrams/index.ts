import { again } from './again.ts'
import { americanWordsDiagram } from './american-words.ts'
import { argumentMap } from './argument-map.ts'
import { claimStrengthDiagram } from './claim-strength.ts'
import { comparisonDiagram, comparisonFull } from './comparison.ts'
import { defensiveStrategyDiagram } from './defensive-strategy.ts'
import type { DiagramBuilder } from './diagram.ts'
import { facesDiagram } from './faces.ts'
import { forceBehindTheTalks } from './force.ts'
import { gap } from './gap.ts'
import { joint } from './joint.ts'
import { juneScoreboard } from './june-scoreboard.ts'
import { letterToEve } from './letter-to-eve.ts'
import { looseDeterrentDiagram } from './loose-deterrent.ts'
import { mapDiagram } from './map.ts'
import { negotiatingTable } from './negotiating-table.ts'
import { nextStepsDiagram } from './next-steps.ts'
import { oneObjectDiagram } from './one-object.ts'
import { own } from './own.ts'
import { roadMap } from './road-map.ts'
import { sectionsLockDiagram } from './sections-lock.ts'
import { shortTermExplanation } from './short-term.ts'
import { twelveDays } from './twelve-days.ts'
import { twoFacesDiagram } from './two-faces.ts'
import { twoLanes } from './two-lanes.ts'
import { twoPurposes } from './two-purposes.ts'
import { valueDiagram } from './value.ts'

/** The lecture's own diagrams. */
const lecture = {
  'road-map': roadMap,
  'letter-to-eve': letterToEve,
  'twelve-days': twelveDays,
  map: mapDiagram,
  'two-lanes': twoLanes,
  again,
  'american-words': americanWordsDiagram,
  'short-term': shortTermExplanation,
  gap,
  faces: facesDiagram,
  table: negotiatingTable,
  force: forceBehindTheTalks,
  'two-purposes': twoPurposes,
  value: valueDiagram,
  'next-steps': nextStepsDiagram,
  'two-faces': twoFacesDiagram,
  'loose-deterrent': looseDeterrentDiagram,
  'one-object': oneObjectDiagram,
  'defensive-strategy': defensiveStrategyDiagram,
  'june-read-twice': juneScoreboard,
  comparison: comparisonDiagram,
  'comparison-full': comparisonFull,
  joint,
  'argument-issue': (language) => argumentMap('argument-issue', language),
  'argument-deterrent': (language) => argumentMap('argument-deterrent', language),
  'argument-cold-war': (language) => argumentMap('argument-cold-war', language),
  'argument-premise': (language) => argumentMap('argument-premise', language),
  'sections-lock': sectionsLockDiagram,
  'claim-strength': claimStrengthDiagram,
} as const satisfies Record<string, DiagramBuilder>

/** Every diagram by the name that `<Diagram of="…">` takes. */
export const diagrams = { ...lecture, ...own }

export type DiagramName = keyof typeof diagrams
