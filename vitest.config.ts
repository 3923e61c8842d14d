import {defineConfig} from 'vitest/config'

// Tests of what is built; all others run on the sources and need no build.
const built = [
  'test/cli.test.ts',
  'test/package.test.ts',
  'test/faults.test.ts',
  'test/ready.test.ts',
  'test/lsp.test.ts',
  'test/lsp-client.test.ts',
  'test/mcp.test.ts',
  'test/editors.test.ts',
  'test/page.test.ts',
]

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // Properties and processes take their time on a busy machine; nothing here is judged by the clock.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    projects: [
      {extends: true, test: {name: 'source', include: ['test/**/*.test.ts', 'rules/**/*.test.ts'], exclude: built}},
      {extends: true, test: {name: 'built', include: built, globalSetup: ['test/build.setup.ts']}},
    ],
  },
})
