/**
 * ONNX Runtime would write to a database in the home directory what it runs, and send that to its maker. It asks the
 * environment once, when it is loaded, so this is imported before it. A thread's environment is a copy that native code
 * does not see: whoever starts threads that score imports this too.
 */
process.env.ORT_DISABLE_TELEMETRY = '1';
