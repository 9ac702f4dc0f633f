package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.zenlayer.sdn.PrivateConnects;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;

/**
 * Destroys a private connect in two steps, since Zenlayer destroys only resources in its recycle
 * bin. A private connect that was only deleted is still listed, and can be renewed from there.
 */
final class PrivateConnectTearDown {
  private PrivateConnectTearDown() {}

  static void run(
      PrivateConnects privateConnects,
      TearDownTargets targets,
      WaitOptions wait,
      Terminal terminal) {
    PrivateConnect found = targets.privateConnect();
    if (found == null) {
      return;
    }
    String id = targets.ids().privateConnect();
    PrivateConnectStatus status = found.getPrivateConnectStatus();
    terminal.heading("Zenlayer: private connect");
    if (!PrivateConnectStatus.RECYCLED.equals(status)
        && !PrivateConnectStatus.DESTROYING.equals(status)) {
      if (!PrivateConnectStatus.DELETING.equals(status)) {
        terminal.step("Moving it to the recycle bin");
        privateConnects.delete(DeletePrivateConnectRequest.of(id));
      }
      privateConnects.waitUntilRecycled(id, wait);
    }
    if (!PrivateConnectStatus.DESTROYING.equals(status)) {
      terminal.step("Destroying it for good");
      privateConnects.destroy(DestroyPrivateConnectRequest.of(id));
    }
    privateConnects.waitUntilDestroyed(id, wait);
  }
}
