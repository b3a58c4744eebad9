// Loaded before the program of every process we start. A process whose parent was killed must not stay behind holding a
// port: the broken channel to the parent ends it. Ctrl-C reaches the whole group, but the parent decides the order.
import process from 'node:process'

process.on('SIGINT', () => {})
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
