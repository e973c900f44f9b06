"""Runs cells in a kernel, whose name is the argument, and prints the messages that came back, one JSON list per cell.

Reads a JSON list of {"code", "interruptAt"?, "ask"?} from standard input; with `ask`, `complete` or `inspect`, the kernel
is asked what could stand, or stands, at the bar in the code. A cell with `interruptAt` gets an Interrupt (SIGINT to
the kernel's process group, as Jupyter sends it) as soon as a message holds that text. With `--results` each cell is one
that has a result, or fails, and is over when that has come too: Deno sends it after its idle at times.
"""

import json
import os
import signal
import sys
import time

from jupyter_client.manager import start_new_kernel

GUARD = 120

cells = json.load(sys.stdin)
results_come = "--results" in sys.argv
manager, client = start_new_kernel(kernel_name=sys.argv[1], startup_timeout=GUARD, stdout=sys.stderr)
results = []
try:
    for cell in cells:
        if "ask" in cell:
            # The cursor stands where the code has a bar.
            code, cursor = cell["code"].replace("|", "", 1), cell["code"].index("|")
            request = getattr(client, cell["ask"])(code, cursor)
            reply = client.get_shell_msg(timeout=GUARD)
            while reply["parent_header"].get("msg_id") != request:
                reply = client.get_shell_msg(timeout=GUARD)
            results.append({"status": "ok", "seconds": 0, "messages": [], "reply": reply["content"]})
            continue
        request = client.execute(cell["code"])
        began = time.monotonic()
        messages = []
        idle, answered = False, not results_come
        while not (idle and answered):
            message = client.get_iopub_msg(timeout=GUARD)
            if message["parent_header"].get("msg_id") != request:
                continue
            kind, content = message["msg_type"], message["content"]
            idle = idle or (kind == "status" and content["execution_state"] == "idle")
            answered = answered or kind in ("execute_result", "error")
            if kind in ("stream", "display_data", "update_display_data", "execute_result", "error"):
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
