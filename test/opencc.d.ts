declare module 'opencc-js/dict/*' {
  /** `character replacement` pairs, separated by `|`. */
  const dictionary: string
  export default dictionary
}
