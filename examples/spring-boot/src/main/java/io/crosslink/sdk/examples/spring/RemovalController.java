package io.crosslink.sdk.examples.spring;

import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the page calls. */
@RestController
class RemovalController {
  private final SdnClient sdn;
  private final Removals removals;

  RemovalController(SdnClient sdn, Removals removals) {
    this.sdn = sdn;
    this.removals = removals;
  }

  @GetMapping("/private-connects")
  List<PrivateConnect> privateConnects() {
    return sdn.privateConnects().listAll().toList();
  }

  @GetMapping("/removals")
  List<Removal> removals() {
    return removals.all();
  }

  @PostMapping("/removals/{id}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void start(@PathVariable String id) {
    removals.start(id);
  }
}
