interface Kind {
  path: string
  write: (size: number) => string
}
export const cmarkKinds: Record<string, Kind>
export const ownKinds: Record<string, Kind>
