import type { Component } from 'vue'

/** A page of `@slidev/client`, whose sources are kept out of the type check as its index is. */
declare const page: Component
export default page
