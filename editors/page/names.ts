/** Kinds and channels as a writer calls them, the common ones first. */
export {channelNames, kindNames} from '../../src/report/kind-names.ts'
