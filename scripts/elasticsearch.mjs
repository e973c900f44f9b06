// npm run elasticsearch: runs a local Elasticsearch until Ctrl-C.
import { ensureDebian, needs } from './setup/debian.mjs';
import { main } from './setup/failure.mjs';
import { startElasticsearch } from './elasticsearch/server.mjs';

await main(async () => {
  await ensureDebian(needs.elasticsearch);
  console.log('Elasticsearch is starting.');
  const { url } = await startElasticsearch();
  console.log(`export ELASTICSEARCH_URL=${url}\nCtrl-C ends it and deletes its data.`);
});
