import {join} from 'node:path'
import {serve} from '../../../src/language-server/serve.ts'

// The pages of the rules lie beside dist, in the extension as in the package.
serve(process.stdin, process.stdout, join(__dirname, '..'), (code) => process.exit(code))
