package io.crosslink.sdk.core.internal.paging;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Fetches the pages of a listing in the calling thread, each one only when it is needed. */
final class PageIterator<P> implements Iterator<P> {
  private final PageReading<?, P, ?> reading;
  private @Nullable P ahead;

  PageIterator(PageReading<?, P, ?> reading) {
    this.reading = reading;
  }

  /** Fetches the next page if needed; the first one always exists. */
  @Override
  public boolean hasNext() {
    if (ahead == null && !reading.isFinished() && !reading.isAtBeginning()) {
      ahead = fetch();
    }
    return ahead != null || !reading.isFinished();
  }

  @Override
  public P next() {
    if (ahead == null && !reading.isFinished()) {
      ahead = fetch();
    }
    P page = ahead;
    if (page == null) {
      throw new NoSuchElementException("There are no more pages");
    }
    ahead = null;
    return page;
  }

  private @Nullable P fetch() {
    P page = reading.fetch();
    return reading.take(page) != null ? page : null;
  }
}
