import type { Component } from 'vue'

// A page of Slidev's client: a component whose sources need not pass this project's type check. tsconfig's
// `paths` sends the pages' names here.
declare const page: Component
export default page
