// The readers of English with their lists of names, a third of the code: the command loads them apart, where the text is English.

export {readEnglishNames} from './names-en.ts'
export {readEnglishQuantities} from './quantities-en.ts'
export {readEnglishSources} from './sources-en.ts'
export {findEnglishNeighbour, findEnglishSpeaker} from './speakers-en.ts'
export {readEnPieces} from './times-en.ts'
