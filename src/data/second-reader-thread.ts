import { workerData } from 'node:worker_threads';
import { openFileReader } from './file-reader.ts';
import { openClaims, type SecondReading } from './second-reader.ts';

const { settings, files, claims, withBodies } = workerData as SecondReading;
const { claim, end } = openClaims(claims);

try {
  const reader = openFileReader(settings);
  if (withBodies) reader.renderBodies();
  for (const [place, file] of files.entries()) {
    if (!claim(place)) break;
    reader.read(file);
  }
} finally {
  end();
}
