{
  "variables": {
    "core": [
      "native/src/base_column.cc",
      "native/src/capture_reader.cc",
      "native/src/chosen_frames.cc",
      "native/src/column_merge.cc",
      "native/src/column_set.cc",
      "native/src/decode_as.cc",
      "native/src/dissector_switch.cc",
      "native/src/document_file.cc",
      "native/src/document_merge.cc",
      "native/src/document_writer.cc",
      "native/src/epan_runtime.cc",
      "native/src/exported_objects.cc",
      "native/src/field_column.cc",
      "native/src/field_registry.cc",
      "native/src/field_value.cc",
      "native/src/first_pass.cc",
      "native/src/flow_tracker.cc",
      "native/src/followed_stream.cc",
      "native/src/frame_key.cc",
      "native/src/frame_tree.cc",
      "native/src/headers_look.cc",
      "native/src/json_bodies.cc",
      "native/src/leaf_protocols.cc",
      "native/src/memory_limit.cc",
      "native/src/merged_capture.cc",
      "native/src/name_lists.cc",
      "native/src/open_capture.cc",
      "native/src/preferences.cc",
      "native/src/progress_mark.cc",
      "native/src/separable.cc",
      "native/src/separable_protocols.cc",
      "native/src/session.cc",
      "native/src/share.cc",
      "native/src/share_packing.cc",
      "native/src/share_plan.cc",
      "native/src/share_process.cc",
      "native/src/slot.cc",
      "native/src/split_guard.cc",
      "native/src/stream_numbers.cc",
      "native/src/summaries.cc",
      "native/src/text.cc",
      "native/src/time_text.cc",
      "native/src/transport_depth.cc",
      "native/src/unasked_analysis.cc",
      "native/src/value_column.cc",
      "native/src/wireshark_version.cc"
    ]
  },
  "targets": [
    {
      "target_name": "wishlab",
      "sources": [
        "native/src/addon.cc",
        "native/src/border.cc",
        "native/src/column_reader.cc",
        "native/src/document_reader.cc",
        "native/src/session_reader.cc",
        "<@(core)"
      ],
      "include_dirs": [
        "<!(node -p \"require('node-addon-api').include_dir\")",
        "<!(node -p \"require('node-api-headers').include_dir\")"
      ],
      "defines": [
        "NAPI_VERSION=9",
        "NAPI_CPP_EXCEPTIONS"
      ],
      "cflags!": [
        "-fno-exceptions"
      ],
      "cflags_cc!": [
        "-fno-exceptions",
        "-fno-rtti",
        "-std=gnu++17",
        "-std=gnu++20"
      ],
      "cflags_cc": [
        "-std=c++17",
        "-O2",
        "-Wall",
        "-Wextra",
        "-Wno-unused-parameter",
        "<!@(pkg-config --cflags wireshark | sed 's/-I/-isystem /g')"
      ],
      "ldflags": [
        "<!@(pkg-config --libs-only-L --libs-only-other wireshark)"
      ],
      "libraries": [
        "<!@(pkg-config --libs-only-l wireshark)",
        "-lwiretap",
        "-lwsutil"
      ]
    }
  ]
}
