"""Runs cells in a tslab kernel and prints the messages that came back, one JSON list per cell.

Reads a JSON list of {"code", "interruptAt"?} from standard input; a cell with `interruptAt` gets an Interrupt (SIGINT to
the kernel's process group, as Jupyter sends it) as soon as a message holds that text.
"""

import json
import os
import signal
import sys
import time

from jupyter_client.manager import start_new_kernel

GUARD = 120

cells = json.load(sys.stdin)
manager, client = start_new_kernel(kernel_name="tslab", startup_timeout=GUARD, stdout=sys.stderr)
results = []
try:
    for cell in cells:
        request = client.execute(cell["code"])
        began = time.monotonic()
        messages = []
        while True:
            message = client.get_iopub_msg(timeout=GUARD)
            if message["parent_header"].get("msg_id") != request:
                continue
            kind, content = message["msg_type"], message["content"]
            if kind == "status" and content["execution_state"] == "idle":
                break
            if kind in ("stream", "display_data", "update_display_data"):
                messages.append({"type": kind, **content})
            awaited = cell.pop("interruptAt", None)
            if awaited is not None and awaited in json.dumps(content):
                os.killpg(os.getpgid(manager.provisioner.pid), signal.SIGINT)
            elif awaited is not None:
                cell["interruptAt"] = awaited
        reply = client.get_shell_msg(timeout=GUARD)
        while reply["parent_header"].get("msg_id") != request:
            reply = client.get_shell_msg(timeout=GUARD)
        status = reply["content"]["status"]
        results.append({"status": status, "seconds": time.monotonic() - began, "messages": messages})
        if status != "ok":
            # After an error tslab refuses what was queued, for 0.2 s.
            time.sleep(0.5)
    json.dump({"cells": results, "alive": manager.is_alive()}, sys.stdout)
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
