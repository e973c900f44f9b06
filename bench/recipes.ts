import { sendBulk } from './make/bulk.js';
import { serveHttp } from './make/http.js';

/** A capture that the bench can make: what to send while it is recorded, and what stands in where it cannot be made. */
export interface Recipe {
  readonly about: string;
  /** Sends the traffic over the loopback interface of a network namespace of its own, and returns when all has arrived. */
  traffic?(): Promise<void>;
  /** Shipped captures, under test/captures, that are repeated where none can be recorded. */
  readonly standIn?: readonly string[];
  /** Shipped captures that are repeated between other hosts each time: nothing is recorded. */
  readonly varied?: readonly string[];
}

/** Every capture the bench knows, by the name that `--capture` takes. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  http: {
    about: 'HTTP/1.1 on port 80: nginx, clients at eight addresses of uneven load, HTML and images of 0.2 to 200 kB',
    traffic: () => serveHttp({ requests: 3300, body: 'pages' }),
    standIn: ['apps/http1-nginx.pcapng'],
  },
  'http-json': {
    about: 'the same with JSON bodies',
    traffic: () => serveHttp({ requests: 3300, body: 'json' }),
    standIn: ['apps/http1-nginx.pcapng'],
  },
  bulk: {
    about: 'bulk TCP on a port that no dissector knows: four connections of uneven length',
    traffic: () => sendBulk({ port: 47_000, megabytes: [60, 36, 18, 6] }),
    standIn: ['tcp/cubic_droptail.pcapng', 'tcp/reno_droptail.pcapng', 'tcp/bbr_droptail.pcapng'],
  },
  'one-pair': {
    about: 'bulk TCP between one pair of hosts: four connections, as iperf -P 4 sends',
    traffic: () => sendBulk({ port: 47_000, megabytes: [30, 30, 30, 30], addresses: 1 }),
    standIn: ['tcp/cubic_droptail.pcapng', 'tcp/reno_droptail.pcapng', 'tcp/bbr_droptail.pcapng'],
  },
  transfers: {
    about: 'bulk TCP with losses, shipped captures repeated between ever other hosts',
    varied: ['tcp/bbr_droptail.pcapng', 'tcp/cubic_droptail.pcapng', 'tcp/reno_droptail.pcapng'],
  },
  flows: {
    about:
      'many small flows: DNS over UDP and TCP, HTTP/2 over TLS, shipped captures repeated between ever other hosts',
    varied: ['apps/dns-bind-udp.pcapng', 'apps/tls-nginx-h2.pcapng'],
  },
  tunnels: {
    about: 'VXLAN, Geneve, GRE, 6in4, GTP, HTTP and SSH, shipped captures repeated between ever other hosts',
    varied: [
      ...['zeek/vxlan.pcap', 'zeek/geneve.pcap', 'zeek/gre-sample.pcap', 'zeek/6in4.pcap'],
      ...['zeek/pdp_ctx_messages.pcapng', 'apps/http1-nginx.pcapng', 'apps/ssh-openssh.pcapng'],
    ],
  },
};
