import {build} from 'tsup'
import {command} from '../tsup.config.ts'

/** Builds the command once, before the tests that run it. */
export default async function setup(): Promise<void> {
  await build({...command, config: false, silent: true})
}
