import type Cite from './Cite.vue'
import type Diagram from './Diagram.vue'
import type Hedge from './Hedge.vue'
import type Q from './Q.vue'
import type SlideFrame from './SlideFrame.vue'
import type TextEquivalent from './TextEquivalent.vue'
import type TwoLanes from "./TwoLanes.vue"
import type Voice from './Voice.vue'

// Slidev registers these by file name; declared here, vue-tsc checks their props in slides too.
declare module 'vue' {
  interface GlobalComponents {
    Cite: typeof Cite
    Diagram: typeof Diagram
    Hedge: typeof Hedge
    Q: typeof Q
    SlideFrame: typeof SlideFrame
    TwoLanes: typeof TwoLanes
    TextEquivalent: typeof TextEquivalent
    Voice: typeof Voice
  }
}
