package io.crosslink.sdk.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A web application that removes private connects and shows the progress. */
@SpringBootApplication
public class RemovalApplication {
  /**
   * Starts the application.
   *
   * @param args options of Spring Boot, such as {@code --spring.profiles.active=live}
   */
  public static void main(String[] args) {
    SpringApplication.run(RemovalApplication.class, args);
  }
}
