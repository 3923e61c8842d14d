import {execFileSync} from 'node:child_process'

/** Builds the package once, before the tests of what is built. */
export default function setup(): void {
  execFileSync('npx', ['tsup', '--silent'], {stdio: 'inherit'})
  execFileSync('node', ['editors/page/build.mjs'], {stdio: 'inherit'})
}
