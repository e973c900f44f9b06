import './notebook/install.js';

export { desc, agg, range, matches, names, rolling, bin, escape } from 'arquero';
export { allColumns, endswith, not, startswith } from './table/selections.js';
export { type Op, op } from './table/op.js';
export type { DescribedColumn } from './table/described.js';
export { Capture, capture } from './fluent/capture.js';
export type { ExpertRow, HierarchyRow } from './fluent/capture-summaries.js';
export type { WrittenDocuments } from './fluent/write-documents.js';
export type { CaptureOptions } from './fluent/capture-options.js';
export type { FollowOptions } from './fluent/kept-open.js';
export type { OneCaptureOptions } from './fluent/one-capture.js';
export { fields } from './fluent/fields.js';
export { type IndexedColumns, indexed } from './fluent/indexed.js';
export { type SaveChartOptions, saveChart } from './fluent/save-chart.js';
export type { OpenInWiresharkOptions } from './fluent/open-in-wireshark.js';
export { PacketTable } from './fluent/packet-table.js';
export { WiresharkFile } from './fluent/wireshark-file.js';
export { Stream } from './fluent/stream.js';
export type { TableCapture, TableKind, TableMeta } from './fluent/table-meta.js';
export { type FieldsArgument, type Wish, type WishOptions, all, count, first, last } from './fluent/wish.js';
export type { AnyRow, DefaultColumns, FieldName } from './field/row-types.js';
export { type CongestionControlRow, congestionControl } from './tcp/congestion-control.js';
export { congestionWindow, type CongestionWindowRow, type WindowMethod } from './tcp/congestion-window.js';
export type { Ended } from './tcp/connection.js';
export type { Algorithm } from './tcp/model/verdict.js';
export type { Vantage } from './tcp/vantage.js';
export type { Limit, Phase } from './tcp/window-rows.js';
export { type DuplicateAcksRow, duplicateAcks } from './tcp/duplicate-acks.js';
export { type FlowsRow, flows } from './tcp/flows.js';
export { type LimitsRow, limits } from './tcp/limits.js';
export { type NewFlowsOptions, type NewFlowsRow, newFlows } from './tcp/new-flows.js';
export { type RoundTripsRow, roundTrips } from './tcp/round-trip-samples.js';
export { type ThroughputOptions, type ThroughputRow, throughput } from './tcp/throughput.js';
export {
  type RetransmissionCause,
  type SequenceKind,
  type TimeSequenceRow,
  timeSequence,
} from './tcp/time-sequence.js';
export { FrameTree } from './frame/frame-tree.js';
export { type Chunk, FollowedStream } from './frame/followed-stream.js';
export { type ExportedObject, ExportedObjects } from './frame/exported-objects.js';
export { type Replayable, type WhatIfRow, whatIf } from './tcp/what-if.js';
export { Chart } from './chart/chart.js';
export type { JsonObject } from './chart/json.js';
export { type WindowChartOptions, congestionWindowChart } from './chart/congestion-window-chart.js';
export { congestionWindowStory } from './chart/congestion-window-story.js';
export { type DuplicateAcksChartOptions, duplicateAcksChart } from './chart/duplicate-acks-chart.js';
export type { FlowsOption } from './chart/flows-option.js';
export { type LimitsChartOptions, limitsChart } from './chart/limits-chart.js';
export { newFlowsChart } from './chart/new-flows-chart.js';
export { type RoundTripsChartOptions, roundTripsChart } from './chart/round-trips-chart.js';
export { type ThroughputChartOptions, throughputChart } from './chart/throughput-chart.js';
export { type TimeSequenceChartOptions, timeSequenceChart } from './chart/time-sequence-chart.js';
export { type WhatIfChartOptions, whatIfChart } from './chart/what-if-chart.js';
export { connect } from './elastic/connect.js';
export { type ClientSettings, type Connection, type ConnectionOptions, connectionOf } from './elastic/connection.js';
export { type CreateIndexOptions, type CreatedIndex, createIndex } from './elastic/create-index.js';
export type { PacketMapping } from './elastic/index-meta.js';
export type { DeriveOptions } from './elastic/derive-options.js';
export { derivedMapping } from './elastic/derived-mapping.js';
export { type IndexDocumentsOptions, type IndexOptions, indexDocuments } from './elastic/index-documents.js';
export { type IndexableTable, indexTable } from './elastic/index-table.js';
export type { BulkOptions } from './elastic/bulk-options.js';
export type { ElasticsearchClient, ElasticsearchRequest, ElasticsearchRequestOptions } from './elastic/client.js';
export { IndexReport } from './elastic/index-report.js';
export { type IndexTemplate, type IndexTemplateOptions, indexTemplate } from './elastic/index-template.js';
export type { CaptureLedger, Ledger, Rejection, RejectionCount } from './elastic/ledger.js';
export { type Verified, type VerifiedCapture, verifyIndex } from './elastic/verify.js';
export { type IndexBody, type MappingFile, type TableMapping, readMapping } from './elastic/mapping.js';
export { type KibanaOptions, kibanaNdjson, kibanaObjects } from './kibana/kibana-objects.js';
export type { KibanaObject, KibanaReference } from './kibana/saved-object.js';
export { type ErrorCode, WishlabError, type WishlabErrorOptions } from './errors.js';
export type {
  CallOptions,
  CaptureIdentity,
  DocumentBatch,
  FieldInfo,
  FrameCounts,
  SkippedFrame,
  JsonKind,
  Progress,
} from './request/source.js';
export type { ByteSource, TreeItem } from './request/frame.js';
export type { DissectionOptions, FieldWish, NameKind, Request, RunOptions } from './request/request.js';
