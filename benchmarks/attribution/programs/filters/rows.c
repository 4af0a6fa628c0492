/* Rows of grey pixels: smoothed, counted and stretched. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *smooth(PyObject *self, PyObject *args)
{
    Py_buffer row;
    Py_ssize_t reach;
    if (!PyArg_ParseTuple(args, "y*n", &row, &reach)) return NULL;
    PyObject *result = PyBytes_FromStringAndSize(NULL, row.len);
    if (result != NULL) {
        const unsigned char *from = row.buf;
        unsigned char *to = (unsigned char *)PyBytes_AS_STRING(result);
        unsigned long sum = 0;
        Py_ssize_t first = 0, last = 0;
        for (Py_ssize_t i = 0; i < row.len; i++) {
            while (last < row.len && last <= i + reach) sum += from[last++];
            while (first < i - reach) sum -= from[first++];
            to[i] = (unsigned char)(sum / (unsigned long)(last - first));
        }
    }
    PyBuffer_Release(&row);
    return result;
}

static PyObject *histogram(PyObject *self, PyObject *args)
{
    Py_buffer row;
    if (!PyArg_ParseTuple(args, "y*", &row)) return NULL;
    long counts[256] = {0};
    const unsigned char *from = row.buf;
    for (Py_ssize_t i = 0; i < row.len; i++) counts[from[i]] += 1;
    PyBuffer_Release(&row);
    PyObject *result = PyList_New(256);
    for (int i = 0; result != NULL && i < 256; i++) PyList_SET_ITEM(result, i, PyLong_FromLong(counts[i]));
    return result;
}

static PyObject *stretch(PyObject *self, PyObject *args)
{
    Py_buffer row;
    int low, high;
    if (!PyArg_ParseTuple(args, "y*ii", &row, &low, &high)) return NULL;
    PyObject *result = PyBytes_FromStringAndSize(NULL, row.len);
    if (result != NULL) {
        const unsigned char *from = row.buf;
        unsigned char *to = (unsigned char *)PyBytes_AS_STRING(result);
        int span = high > low ? high - low : 1;
        for (Py_ssize_t i = 0; i < row.len; i++) {
            int value = (from[i] - low) * 255 / span;
            to[i] = (unsigned char)(value < 0 ? 0 : value > 255 ? 255 : value);
        }
    }
    PyBuffer_Release(&row);
    return result;
}

static PyMethodDef methods[] = {
    {"smooth", smooth, METH_VARARGS, "Means over as many pixels to either side."},
    {"histogram", histogram, METH_VARARGS, "How often each grey value comes."},
    {"stretch", stretch, METH_VARARGS, "Grey values from low to high spread over all of them."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "rows", NULL, -1, methods};

PyMODINIT_FUNC PyInit_rows(void)
{
    return PyModule_Create(&definition);
}
