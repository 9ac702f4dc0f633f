package io.crosslink.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * Serves both clouds on a free port with canned responses: one thread, no queue, no copy. It prints
 * the port and exits at the end of its standard input.
 */
public final class CannedServer {
  private CannedServer() {}

  /** Starts the server. */
  public static void main(String[] args) throws IOException {
    Thread end = new Thread(CannedServer::awaitEnd, "end");
    end.setDaemon(true);
    end.start();
    try (ServerSocketChannel server = ServerSocketChannel.open();
        Selector selector = Selector.open()) {
      server.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 4096);
      server.configureBlocking(false);
      server.register(selector, SelectionKey.OP_ACCEPT);
      System.out.println(((InetSocketAddress) server.getLocalAddress()).getPort());
      while (true) {
        selector.select(CannedServer::serve);
      }
    }
  }

  private static void awaitEnd() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException e) {
      // The parent process has ended, too.
    }
    System.exit(0);
  }

  private static void serve(SelectionKey key) {
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

  private static void accept(ServerSocketChannel server, Selector selector) throws IOException {
    SocketChannel client = server.accept();
    if (client != null) {
      client.configureBlocking(false);
      client.setOption(StandardSocketOptions.TCP_NODELAY, true);
      client.register(selector, SelectionKey.OP_READ, new Connection(client));
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
