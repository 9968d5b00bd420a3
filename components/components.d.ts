import type { DefineComponent } from 'vue'
import type Cite from './Cite.vue'
import type CiteLine from './CiteLine.vue'
import type Diagram from './Diagram.vue'

import type Duration from './Duration.vue'
import type EmbeddedPage from './EmbeddedPage.vue'
import type FrameFoot from './FrameFoot.vue'
import type FrameHead from './FrameHead.vue'
import type Hedge from './Hedge.vue'
import type LecturerTag from './LecturerTag.vue'
import type PartContents from './PartContents.vue'
import type Q from './Q.vue'
import type See from './See.vue'
import type SourceReference from './SourceReference.vue'
import type StepStrip from './StepStrip.vue'
import type TermTable from './TermTable.vue'
import type TextEquivalent from './TextEquivalent.vue'
import type TwoLanes from './TwoLanes.vue'
import type Voice from './Voice.vue'
import type Vote from './Vote.vue'

/** A component of Slidev's own, whose sources need not pass this project's type check. */
type Lenient = DefineComponent<Readonly<Record<string, unknown>>>

// Slidev registers these by file name; declared here, vue-tsc checks their props in slides too.
declare module 'vue' {
  interface GlobalComponents {
    Cite: typeof Cite
    CiteLine: typeof CiteLine
    LecturerTag: typeof LecturerTag
    Diagram: typeof Diagram
    EmbeddedPage: typeof EmbeddedPage
    StepStrip: typeof StepStrip
    TermTable: typeof TermTable
    Hedge: typeof Hedge
    Duration: typeof Duration
    See: typeof See
    AutoFitText: Lenient
    RenderWhen: Lenient
    SlidevVideo: Lenient
    Toc: Lenient
    Transform: Lenient
    Tweet: Lenient
    VAfter: Lenient
    VClick: Lenient
    VClicks: Lenient
    VDrag: Lenient
    VDragArrow: Lenient
    VSwitch: Lenient
    Youtube: Lenient
    Link: DefineComponent<{ to: number | string; title?: string }>
    PartContents: typeof PartContents
    Q: typeof Q
    FrameFoot: typeof FrameFoot
    FrameHead: typeof FrameHead
    TwoLanes: typeof TwoLanes
    SourceReference: typeof SourceReference
    TextEquivalent: typeof TextEquivalent
    Voice: typeof Voice
    Vote: typeof Vote
  }
}
