package io.crosslink.consumer.starter;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application that has nothing but its properties and the starter. */
@SpringBootApplication
class Application {}
