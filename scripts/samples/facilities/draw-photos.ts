import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'
import type { SampleFile } from '../build-samples.ts'

/** Colours by the letters of a scene, as red, green and blue. */
const colours: Readonly<Record<string, readonly [number, number, number]>> = {
  w: [226, 221, 208],
  f: [150, 139, 122],
  d: [94, 74, 58],
  b: [31, 78, 121],
  s: [240, 240, 240],
  m: [128, 134, 140],
  g: [98, 128, 88],
  y: [222, 172, 58],
  k: [52, 52, 56],
}

/** Invented rooms, a letter for each square of wall, floor and what stands there. */
const scenes: Readonly<Record<string, readonly string[]>> = {
  'kursi-roda.png': [
    'wwwwwwwwwwww',
    'wwddddwwwwww',
    'wwddddwwwwww',
    'wwddddwwbwww',
    'wwddddwwbbww',
    'ffddddffbbff',
    'ffffffffkmkf',
    'ffffffffffff',
    'ffffffffffff',
  ],
  'pintu-masuk.png': [
    'wwwwwwwwwwww',
    'wwmmmmmmmmww',
    'wwmssssssmww',
    'wwmsssssmsww',
    'wwmssssmssww',
    'wwmssssssmww',
    'ffffffffffff',
    'fffyyyyyyfff',
    'ffffffffffff',
  ],
  'jalur-landai.png': [
    'wwwwwwwwwwww',
    'wwwwwwwwwmmm',
    'wwwwwwmmmwww',
    'wwwmmmwwwwwm',
    'mmmwwwwwwmmm',
    'wwwwwwwmmmmm',
    'ffffmmmmmmmm',
    'fmmmmmmmmmmm',
    'ffffffffffff',
  ],
  'toilet-khusus.png': [
    'wwwwwwwww',
    'wwwwwwwww',
    'wwwwwbbbw',
    'mmmwwbsbw',
    'wwmwwbbbw',
    'wwmwwwwww',
    'wwwwsswww',
    'wwwwsswww',
    'wwwsssswm',
    'ffssssffm',
    'fffssfffm',
    'fffffffff',
  ],
  'lift.png': [
    'wwwwwwwww',
    'wwkkkkwww',
    'wwwwwwwww',
    'wmmmmmmww',
    'wmssmssmw',
    'wmssmssmw',
    'wmssmssmy',
    'wmssmssmw',
    'wmssmssmw',
    'wmssmssmw',
    'fffffffff',
    'fffffffff',
  ],
  'ruang-tunggu.png': [
    'wwwwwwwwwwww',
    'wwsswwwwssww',
    'wwsswwwwssww',
    'wwwwwwwwwwww',
    'wbwwbwwbwwbw',
    'wbbwbbwbbwbb',
    'fbkfbkfbkfbk',
    'ffffffffffff',
    'ffffffffffff',
  ],
  'ruang-laktasi.png': [
    'wwwwwwwwwwww',
    'wggggwwwwwww',
    'wgwwgwwwwmmw',
    'wgwwgwwwwmww',
    'wggggwwyyyww',
    'wwwwwwwyyyyw',
    'fffddfffyyyy',
    'fffddfffkffk',
    'ffffffffffff',
  ],
}

/** Of which another unit has the like, seen from the other side. */
const mirrored = ['kursi-roda.png', 'pintu-masuk.png', 'jalur-landai.png', 'lift.png']

/** Pixels of a square. */
const square = 60

/** Photographs of nothing: each a PNG of few colours, the same bytes on every machine. */
export function drawPhotos(): readonly SampleFile[] {
  const all = Object.entries(scenes).filter(([name]) => name !== 'lift.png')
  const others = mirrored.map((name): readonly [string, readonly string[]] => {
    const scene = (scenes[name] ?? []).map(row => [...row].reverse().join(''))
    return [name.replace('.', '-2.'), scene]
  })
  return [...all, ...others].map(([name, scene]) => ({ name: `foto/${name}`, bytes: drawScene(scene) }))
}

function drawScene(scene: readonly string[]): Uint8Array {
  const [width, height] = [(scene[0]?.length ?? 0) * square, scene.length * square]
  const rows = new Uint8Array(height * (width * 3 + 1))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colours[scene[Math.floor(y / square)]?.[Math.floor(x / square)] ?? ''] ?? [0, 0, 0]
      // Light falls in from the upper left.
      const light = 1.06 - (0.24 * (x + y)) / (width + height)
      const at = y * (width * 3 + 1) + 1 + x * 3
      rows.set(
        colour.map(part => Math.min(255, Math.round(part * light))),
        at,
      )
    }
  }
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  // Eight bits for each of red, green and blue.
  header.setUint16(8, 0x0802)
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const chunks = [
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]
  return Uint8Array.from([...signature, ...chunks.flatMap(one => [...one])])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Uint8Array.from([...new TextEncoder().encode(type), ...data])
  const whole = new DataView(new ArrayBuffer(body.length + 8))
  whole.setUint32(0, data.length)
  whole.setUint32(body.length + 4, crc32(body))
  const bytes = new Uint8Array(whole.buffer)
  bytes.set(body, 4)
  return bytes
}
