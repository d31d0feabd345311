/**
 * A self-signed certificate in plain Node, so that a bare machine needs no openssl.
 * Browsers reach the replica with certificate errors switched off; the names are right all the same.
 */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export const HOSTS = [
  'www.instagram.com',
  'instagram.com',
  'static.cdninstagram.com',
  'scontent.cdninstagram.com',
  'localhost',
];

export interface Certificate {
  key: string;
  cert: string;
  /** Base64 SHA-256 of the public key, for `--ignore-certificate-errors-spki-list`. */
  spki: string;
}

export function makeCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const ecdsaWithSha256 = sequence(oid([42, 134, 72, 206, 61, 4, 3, 2]));
  const name = sequence(tlv(0x31, sequence(oid([85, 4, 3]), tlv(0x0c, Buffer.from('replica of www.instagram.com')))));
  const day = 86_400_000;
  const validity = sequence(utcTime(Date.now() - day), utcTime(Date.now() + 30 * day));
  const names = sequence(...HOSTS.map((host) => tlv(0x82, Buffer.from(host))));
  const extensions = sequence(
    sequence(oid([85, 29, 17]), tlv(0x04, names)),
    sequence(oid([85, 29, 19]), tlv(0x01, Buffer.from([0xff])), tlv(0x04, sequence())),
  );
  const serial = randomBytes(8);
  serial[0] = ((serial[0] ?? 1) & 0x7f) | 1;
  const toSign = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, serial),
    ecdsaWithSha256,
    name,
    validity,
    name,
    spki,
    tlv(0xa3, extensions),
  );
  const signature = sign('sha256', toSign, privateKey);
  const der = sequence(toSign, ecdsaWithSha256, tlv(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}

function tlv(tag: number, content: Buffer): Buffer {
  const size = content.length;
  let length: number[];
  if (size < 0x80) length = [size];
  else if (size < 0x100) length = [0x81, size];
  else length = [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts));
}

/** Already encoded bytes of the object identifier. */
function oid(bytes: number[]): Buffer {
  return tlv(0x06, Buffer.from(bytes));
}

function utcTime(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return tlv(0x17, Buffer.from(`${digits}Z`));
}
