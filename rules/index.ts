import type {Rule} from '#rule'

const rules: readonly Rule[] = []

export default rules
