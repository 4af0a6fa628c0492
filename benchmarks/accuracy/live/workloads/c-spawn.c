/* Spawn: children are started one after another and waited for. */
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>

#define UNITS 100

extern char **environ;

int main(int count, char **words) {
  if (count > 1) return 0;
  char *child[] = {words[0], "child", NULL};
  for (int i = 0; i < UNITS; i += 1) {
    pid_t id;
    int state;
    if (posix_spawn(&id, words[0], NULL, NULL, child, environ) != 0) return 1;
    if (waitpid(id, &state, 0) != id || state != 0) return 1;
  }
  return 0;
}
