package io.crosslink.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Serves both clouds on a free port: one thread, no queue. The responses are canned, or with
 * arguments those of a {@link FleetService}. It prints the port and exits at the end of its
 * standard input, after a report if there is one.
 */
public final class CannedServer {
  private final Function<Request, ByteBuffer> responses;

  private CannedServer(Function<Request, ByteBuffer> responses) {
    this.responses = responses;
  }

  /** Starts the server. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      awaitEnd(() -> "");
      new CannedServer(CannedResponses::to).serve();
    } else {
      FleetService fleet = new FleetService(List.of(args));
      awaitEnd(fleet::report);
      new CannedServer(fleet::to).serve();
    }
  }

  private void serve() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open();
        Selector selector = Selector.open()) {
      server.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 4096);
      server.configureBlocking(false);
      server.register(selector, SelectionKey.OP_ACCEPT);
      System.out.println(((InetSocketAddress) server.getLocalAddress()).getPort());
      while (true) {
        selector.select(this::serve);
      }
    }
  }

  private static void awaitEnd(Supplier<String> report) {
    Thread end =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {}
              } catch (IOException e) {
                // The parent process has ended, too.
              }
              System.out.print(report.get());
              System.exit(0);
            },
            "end");
    end.setDaemon(true);
    end.start();
  }

  private void serve(SelectionKey key) {
    try {
      if (key.channel() instanceof ServerSocketChannel server) {
        accept(server, key.selector());
      } else {
        ((Connection) key.attachment()).serve(key);
      }
    } catch (IOException | RuntimeException e) {
      if (!(e instanceof IOException)) {
        e.printStackTrace();
      }
      close(key);
    }
  }

  private void accept(ServerSocketChannel server, Selector selector) throws IOException {
    SocketChannel client = server.accept();
    if (client != null) {
      client.configureBlocking(false);
      client.setOption(StandardSocketOptions.TCP_NODELAY, true);
      client.register(selector, SelectionKey.OP_READ, new Connection(client, responses));
    }
  }

  private static void close(SelectionKey key) {
    try {
      key.channel().close();
    } catch (IOException e) {
      // Already closed.
    }
  }
}
