// The little of citation-js that is used; its packages of this line ship no types.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(input: unknown, options: { forceType: string; generateGraph: boolean }): unknown[]
    }
  }
  const all: { readonly plugins: typeof plugins } | undefined
  export default all
}
declare module '@citation-js/plugin-bibtex' {}
