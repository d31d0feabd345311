/** By hand: `npx tsx e2e/replica/serve.ts [followers] [following] [port] [switch=value …]`. */
import { startReplica } from './replica';
import { smallWorld } from './small-world';
import { switchesIn } from './switches';

const given = process.argv.slice(2);
const [followers = 24, following = 21, port = 0] = given.filter((one) => !one.includes('=')).map(Number);
const { world, viewer, openFriend, privateStranger, celebrity } = smallWorld({ followers, following });
const replica = await startReplica({ world, port, switches: switchesIn(given) });

console.log(`The replica listens on 127.0.0.1:${replica.port}`);
console.log(`Logged in: ${viewer.username} (${viewer.pk}), ${followers} followers, ${following} followed`);
console.log(`Also there: ${[openFriend, privateStranger, celebrity].map((who) => who.username).join(', ')}`);
console.log(
  `\nchromium --user-data-dir=/tmp/replica-profile ${replica
    .chromiumArgs()
    .map((arg) => `'${arg}'`)
    .join(' ')} \\`,
);
console.log(`  ${replica.origin}/${viewer.username}/`);
