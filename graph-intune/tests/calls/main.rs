//! Every kind of call over real HTTP: what is sent, and what is made of the answers.

mod bodies;
mod lists;
mod operations;
mod replies;
mod service;
