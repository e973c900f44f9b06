import './notebook/install.js';

export {
  desc,
  agg,
  all as allColumns,
  not,
  range,
  matches,
  startswith,
  endswith,
  names,
  rolling,
  bin,
  escape,
} from 'arquero';
export { op } from './table/op.js';
export { Capture, capture } from './fluent/capture.js';
export type { CaptureOptions } from './fluent/capture-options.js';
export type { FollowOptions } from './fluent/kept-open.js';
export type { OneCaptureOptions } from './fluent/one-capture.js';
export { fields } from './fluent/fields.js';
export { type SaveChartOptions, saveChart } from './fluent/save-chart.js';
export { PacketTable } from './fluent/packet-table.js';
export { Stream } from './fluent/stream.js';
export type { TableCapture, TableKind, TableMeta } from './fluent/table-meta.js';
export { type FieldsArgument, type Wish, type WishOptions, all, count, first, last } from './fluent/wish.js';
export { congestionControl } from './tcp/congestion-control.js';
export { congestionWindow, type CongestionWindowRow } from './tcp/congestion-window.js';
export { duplicateAcks } from './tcp/duplicate-acks.js';
export { flows } from './tcp/flows.js';
export { limits } from './tcp/limits.js';
export { newFlows } from './tcp/new-flows.js';
export { roundTrips } from './tcp/round-trip-samples.js';
export { type ThroughputOptions, throughput } from './tcp/throughput.js';
export { type RetransmissionCause, type SequenceKind, timeSequence } from './tcp/time-sequence.js';
export { FrameTree } from './frame/frame-tree.js';
export { type Chunk, FollowedStream } from './frame/followed-stream.js';
export { type ExportedObject, ExportedObjects } from './frame/exported-objects.js';
export { type Replayable, whatIf } from './tcp/what-if.js';
export { Chart } from './chart/chart.js';
export { congestionWindowChart } from './chart/congestion-window-chart.js';
export { congestionWindowStory } from './chart/congestion-window-story.js';
export { duplicateAcksChart } from './chart/duplicate-acks-chart.js';
export { limitsChart } from './chart/limits-chart.js';
export { newFlowsChart } from './chart/new-flows-chart.js';
export { roundTripsChart } from './chart/round-trips-chart.js';
export { throughputChart } from './chart/throughput-chart.js';
export { timeSequenceChart } from './chart/time-sequence-chart.js';
export { connect } from './elastic/connect.js';
export { type ConnectionOptions, connectionOf } from './elastic/connection.js';
export { type CreateIndexOptions, type CreatedIndex, createIndex } from './elastic/create-index.js';
export type { DeriveOptions } from './elastic/derive-options.js';
export { derivedMapping } from './elastic/derived-mapping.js';
export { type IndexOptions, indexDocuments } from './elastic/index-documents.js';
export { indexTable } from './elastic/index-table.js';
export type { BulkOptions } from './elastic/bulk-options.js';
export type { ElasticsearchClient } from './elastic/client.js';
export { IndexReport } from './elastic/index-report.js';
export type { CaptureLedger, Ledger, Rejection } from './elastic/ledger.js';
export { type Verified, type VerifiedCapture, verifyIndex } from './elastic/verify.js';
export { type IndexBody, readMapping } from './elastic/mapping.js';
export { type KibanaOptions, kibanaNdjson, kibanaObjects } from './kibana/kibana-objects.js';
export type { KibanaObject, KibanaReference } from './kibana/saved-object.js';
export { type ErrorCode, WishlabError } from './errors.js';
export type {
  CallOptions,
  CaptureIdentity,
  DocumentBatch,
  FieldInfo,
  FrameCounts,
  Progress,
} from './request/source.js';
export type { ByteSource, TreeItem } from './request/frame.js';
export type { Request } from './request/request.js';
