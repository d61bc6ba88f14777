// The umbrella package, which tests compare with; it ships no types.
declare module 'citation-js' {
  const Cite: {
    readonly plugins: {
      readonly input: { chain(input: unknown, options: { forceType: string; generateGraph: boolean }): unknown[] }
    }
  }
  export default Cite
}
