// Makes dist/ as the npm package holds it: without what earlier builds left, without the tools of this repository, with
// declarations, and with the licences of the libraries whose code lies in the bundles.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { buildPackage } from '../build.mjs'
import { emitTypes } from './emit-types.mjs'
import { collectLicences } from './licences.mjs'

rmSync('dist', { recursive: true, force: true })
const folders = await buildPackage()
emitTypes(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies))
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', collectLicences(folders))
